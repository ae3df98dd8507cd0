package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Computes the hash of a class's own source, by which a saved configuration can tell that the class
 * has changed.
 *
 * <p>It covers the tokens of the declaration, nested types included, and the imports it uses;
 * neither comments nor layout. An import is used when its simple name is a token of the
 * declaration; those with a wildcard always count. The first 128 bits of SHA-256 are kept, as 32
 * hexadecimal digits.
 */
final class ClassHashes {

  private static final int DIGITS = 32;

  private final SourceTexts sources;

  ClassHashes(SourceTexts sources) {
    this.sources = sources;
  }

  /** Returns the hash, or nothing where the compiler gives no source. */
  Optional<String> of(TypeElement type) {
    List<String> path = ClassName.get(type).simpleNames();
    return sources.of(type).flatMap(source -> of(source, path));
  }

  /**
   * Hashes one type of a source text.
   *
   * @param source the text of the whole file
   * @param path the simple name of the type behind those of the types around it
   */
  static Optional<String> of(String source, List<String> path) {
    SourceSlice slice = new SourceSlice(Lexer.tokens(source));
    return slice.declaration(path).map(declaration -> hash(declaration, slice.imports()));
  }

  private static String hash(List<String> declaration, List<List<String>> imports) {
    MessageDigest digest = sha256();
    Set<String> used = new HashSet<>(declaration);
    imports.stream()
        .filter(tokens -> !tokens.isEmpty() && isUsed(tokens, used))
        .map(tokens -> String.join(" ", tokens))
        .sorted()
        .forEach(text -> update(digest, text));
    update(digest, "");
    declaration.forEach(token -> update(digest, token));
    byte[] hash = digest.digest();
    return HexFormat.of().formatHex(Arrays.copyOf(hash, DIGITS / 2));
  }

  private static boolean isUsed(List<String> tokens, Set<String> used) {
    String last = tokens.get(tokens.size() - 1);
    return last.equals("*") || used.contains(last);
  }

  /** A character that no token holds outside of quotes keeps neighbours apart. */
  private static void update(MessageDigest digest, String token) {
    digest.update(token.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
    }
  }
}
