package io.confingy.cli;

import io.confingy.cli.io.Plain;
import io.confingy.cli.io.Trouble;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A static method without parameters, or a static field, that has a configuration. */
final class UserMember {

  private static final String DEFAULT = "config";

  private final Member member;

  private UserMember(Member member) {
    this.member = member;
  }

  /**
   * Finds what {@code CLASS::MEMBER} or {@code CLASS} names.
   *
   * @throws Trouble if there is no such class or member, or no default one
   */
  static UserMember find(String source, UserClasses classes) {
    int separator = source.indexOf("::");
    String type = separator < 0 ? source : source.substring(0, separator);
    List<Member> members = members(classes.named(type));
    return new UserMember(
        separator < 0
            ? byDefault(type, members)
            : byName(type, source.substring(separator + 2), members));
  }

  /** Methods come before fields, so that a method is what a name means that both have. */
  private static List<Member> members(Class<?> type) {
    try {
      return Stream.<Member>concat(
              Arrays.stream(type.getDeclaredMethods())
                  .filter(each -> each.getParameterCount() == 0)
                  .filter(each -> each.getReturnType() != void.class),
              Arrays.stream(type.getDeclaredFields()))
          .filter(each -> Modifier.isStatic(each.getModifiers()))
          .filter(each -> !Modifier.isPrivate(each.getModifiers()) && !each.isSynthetic())
          .toList();
    } catch (LinkageError e) {
      throw new Trouble(
          "The class `"
              + type.getName()
              + "` cannot be loaded with what is on the class path: "
              + e,
          e);
    }
  }

  private static Member byName(String type, String name, List<Member> members) {
    return members.stream()
        .filter(each -> each.getName().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Trouble(
                    "`"
                        + Plain.text(type)
                        + "` has no static method without parameters and no static field `"
                        + Plain.text(name)
                        + "` that is not private; found: "
                        + names(members)));
  }

  private static Member byDefault(String type, List<Member> members) {
    if (members.size() == 1) {
      return members.get(0);
    }
    return members.stream()
        .filter(each -> each.getName().equals(DEFAULT))
        .findFirst()
        .orElseThrow(
            () ->
                new Trouble(
                    "`"
                        + Plain.text(type)
                        + "` has no `config` and not only one static method without parameters or"
                        + " static field; found: "
                        + names(members)
                        + "; to do: name one, as in `"
                        + Plain.text(type)
                        + "::config`"));
  }

  private static String names(List<Member> members) {
    return members.isEmpty()
        ? "none"
        : members.stream()
            .map(each -> "`" + each.getName() + "`")
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
  }

  /**
   * Returns the configuration.
   *
   * @throws Trouble if the user's code throws something
   */
  @Nullable Object value() {
    try {
      ((AccessibleObject) member).setAccessible(true);
      return member instanceof Method method ? method.invoke(null) : ((Field) member).get(null);
    } catch (InvocationTargetException e) {
      throw failed(e.getCause() == null ? e : e.getCause());
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      throw failed(e);
    }
  }

  private Trouble failed(Throwable cause) {
    Throwable root =
        cause instanceof ExceptionInInitializerError e && e.getCause() != null
            ? e.getCause()
            : cause;
    return new Trouble(
        "`"
            + member.getDeclaringClass().getName()
            + "::"
            + member.getName()
            + "` failed: "
            + UserClasses.told(root),
        cause);
  }
}
