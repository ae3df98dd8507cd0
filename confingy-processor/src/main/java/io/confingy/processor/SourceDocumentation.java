package io.confingy.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads what the Javadoc of a constructor, method or record says about its parameters. */
final class SourceDocumentation {

  private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@(\\w+)");
  private static final Pattern PARAMETER = Pattern.compile("(?s)\\s*@param\\s+([^\\s<]\\S*)(.*)");

  private final Elements elements;

  SourceDocumentation(Elements elements) {
    this.elements = elements;
  }

  /** Returns safe Javadoc by parameter name; parameters without any are absent. */
  Map<String, String> ofParameters(Target target) {
    Map<String, String> texts = new HashMap<>();
    if (target.isRecord()) {
      collect(elements.getDocComment(target.type()), texts);
    }
    collect(elements.getDocComment(target.executable()), texts);
    return texts;
  }

  private static void collect(@Nullable String comment, Map<String, String> texts) {
    for (String block : blocks(Optional.ofNullable(comment).orElse(""))) {
      Matcher matcher = PARAMETER.matcher(block);
      if (matcher.matches()) {
        String text = SafeJavadoc.of(matcher.group(2));
        if (!text.isEmpty()) {
          texts.put(matcher.group(1), text);
        }
      }
    }
  }

  private static List<String> blocks(String comment) {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = BLOCK_TAG.matcher(comment);
    int start = -1;
    while (matcher.find()) {
      if (start >= 0) {
        blocks.add(comment.substring(start, matcher.start()));
      }
      start = matcher.start();
    }
    if (start >= 0) {
      blocks.add(comment.substring(start));
    }
    return blocks;
  }
}
