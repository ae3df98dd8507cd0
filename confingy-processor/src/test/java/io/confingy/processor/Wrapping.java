package io.confingy.processor;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** A processor that gets another environment than javac's own, as in some build tools. */
final class Wrapping extends AbstractProcessor {

  private static @Nullable ProcessingEnvironment hidden;

  private final Processor processor;
  private final UnaryOperator<ProcessingEnvironment> wrapper;

  Wrapping(Processor processor, UnaryOperator<ProcessingEnvironment> wrapper) {
    this.processor = processor;
    this.wrapper = wrapper;
  }

  /** As IntelliJ's and Gradle's: what passes the calls on holds javac's environment. */
  static ProcessingEnvironment proxy(ProcessingEnvironment environment) {
    return proxied((proxy, method, arguments) -> method.invoke(environment, arguments));
  }

  /** Holds nothing. */
  static ProcessingEnvironment opaque(ProcessingEnvironment environment) {
    hidden = environment;
    return proxied((proxy, method, arguments) -> method.invoke(hidden, arguments));
  }

  /** Has another filer. */
  static ProcessingEnvironment withFiler(ProcessingEnvironment environment, Filer filer) {
    return proxied(
        (proxy, method, arguments) ->
            method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments));
  }

  private static ProcessingEnvironment proxied(InvocationHandler handler) {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            Wrapping.class.getClassLoader(), new Class<?>[] {ProcessingEnvironment.class}, handler);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    processor.init(wrapper.apply(environment));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    processor.process(annotations, round);
    return false;
  }
}
