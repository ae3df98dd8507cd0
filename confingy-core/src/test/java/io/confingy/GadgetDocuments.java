package io.confingy;

import io.confingy.Things.Anything;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Documents that name a class in every position where a document can name something. */
final class GadgetDocuments {

  /** Those that every document may name: supported types, which only hold values. */
  static final Set<String> SUPPORTED =
      Set.of(
          "java.lang.Class",
          "java.lang.Object",
          "java.net.URI",
          "java.nio.file.Path",
          "java.util.Arrays$ArrayList",
          "java.util.LinkedHashMap",
          "java.util.TreeMap",
          "java.util.regex.Pattern");

  /** Each names the class, with quotes in place of double ones. */
  private static final List<String> OBJECTS =
      List.of(
          "{'_confingy_class':C,'_confingy_module':M,'_confingy_init':{}}",
          "{'_confingy_class':C,'_confingy_module':M,'_confingy_init':{'value':1}}",
          "{'_confingy_class':C,'_confingy_module':M,'_confingy_lazy':true,'_confingy_config':{}}",
          "{'_confingy_class':C,'_confingy_module':M,'_confingy_dataclass':true,'_confingy_fields':{'value':1}}",
          "{'_confingy_class':C,'_confingy_module':M,'_confingy_enum':true,'_confingy_name':'VALUE'}",
          "{'_confingy_class':C,'_confingy_module':M,'_confingy_name':'text'}",
          "{'_confingy_class':'type','_confingy_module':M,'_confingy_name':C}",
          "{'_confingy_class':'type','_confingy_module':M,'_confingy_name':A}",
          "{'_confingy_class':C,'_confingy_module':M,'_confingy_list':true,'_confingy_items':[]}",
          "{'_confingy_class':A,'_confingy_module':M,'_confingy_list':true,'_confingy_items':[null]}",
          "{'_confingy_class':C,'_confingy_module':M,'_confingy_set':true,'_confingy_items':[]}",
          "{'_confingy_class':C,'_confingy_module':M,'_confingy_tuple':true,'_confingy_items':[]}",
          "{'_confingy_class':C,'_confingy_module':M,'_confingy_map':true,'_confingy_entries':[]}",
          "{'_confingy_class':'TreeSet','_confingy_module':'java.util','_confingy_set':true,'_confingy_order':N,'_confingy_items':[]}",
          "{'_confingy_class':'EnumSet','_confingy_module':'java.util','_confingy_set':true,'_confingy_type':{'_confingy_class':'type','_confingy_module':M,'_confingy_name':C},'_confingy_items':[]}",
          "{'_confingy_callable':'function','_confingy_module':M,'_confingy_name':C}",
          "{'_confingy_callable':'function','_confingy_class':C,'_confingy_module':M,'_confingy_name':'main'}",
          "{'_confingy_callable':'method','_confingy_class':C,'_confingy_module':M,'_confingy_name':'exec'}");

  /** Each holds an object that names the class. */
  private static final List<String> PLACES =
      List.of(
          "[O]",
          "{'key':O}",
          "{'_confingy_map':true,'_confingy_entries':[[O,1]]}",
          "{'_confingy_value':O}",
          "{'_confingy_set':true,'_confingy_items':[O]}",
          "{'_confingy_class':'Things.Anything','_confingy_module':'io.confingy','_confingy_dataclass':true,'_confingy_fields':{'value':O}}",
          "{'_confingy_class':'None','_confingy_module':'none','_confingy_init':{'value':O}}",
          "{'_confingy_class':'Layer','_confingy_module':'io.confingy','_confingy_init':{'units':O}}",
          "{'_confingy_class':'Layer','_confingy_module':'io.confingy','_confingy_lazy':true,'_confingy_config':{'none':O}}",
          "{'_confingy_class':'UUID','_confingy_module':'java.util','_confingy_name':O}",
          "{'_confingy_class':'type','_confingy_module':O,'_confingy_name':'String'}",
          "{'_confingy_callable':'method','_confingy_object':O,'_confingy_name':'toString'}");

  /** Each names the class where nothing is to be built of it. */
  private static final List<String> REMARKS =
      List.of(
          "{'_confingy_class':'Things.Anything','_confingy_module':'io.confingy','_confingy_dataclass':true,'_confingy_class_hash':N,'_confingy_fields':{'value':1}}",
          "{'_confingy_class':'Things.Anything','_confingy_module':'io.confingy','_confingy_dataclass':true,'_confingy_fields':{'value':1},'_confingy_classes':{N:{'hash':N}}}",
          "{'_confingy_class':'Things.Anything','_confingy_module':'io.confingy','_confingy_dataclass':true,'_confingy_fields':{'value':1},'_confingy_classes':{'io.confingy.Things.Anything':{'hash':'1','types':{'value':N}}}}",
          "{N:N}");

  private GadgetDocuments() {}

  /** Returns how many of the documents that name a class are no worse for it. */
  static int remarks() {
    return REMARKS.size();
  }

  /** Returns the gadgets of a list of the test resources. */
  static Set<String> gadgets(String list) {
    try (InputStream in =
        Objects.requireNonNull(GadgetDocuments.class.getResourceAsStream("/hostile/" + list))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new TreeSet<>(text.lines().toList());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns all documents that name a class. */
  static List<String> naming(String gadget) {
    List<String> documents = new ArrayList<>();
    int dot = gadget.lastIndexOf('.');
    String module = gadget.substring(0, Math.max(dot, 0));
    String name = gadget.substring(dot + 1);
    for (String object : OBJECTS) {
      documents.add(naming(object, module, name.replace('$', '.')));
    }
    documents.add(naming(OBJECTS.get(0), module, name));
    documents.add(naming(OBJECTS.get(0), "", gadget));
    documents.add(naming(OBJECTS.get(0), gadget, ""));
    for (String place : PLACES) {
      documents.add(naming(place.replace("O", OBJECTS.get(0)), module, name));
      documents.add(naming(place.replace("O", OBJECTS.get(6)), module, name));
    }
    for (String remark : REMARKS) {
      documents.add(naming(remark, module, name));
    }
    return documents;
  }

  private static String naming(String template, String module, String name) {
    String whole = module.isEmpty() ? name : module + "." + name;
    return template
        .replaceAll("\\bC\\b", quoted(name))
        .replaceAll("\\bA\\b", quoted(name + "[]"))
        .replaceAll("\\bM\\b", quoted(module))
        .replaceAll("\\bN\\b", quoted(whole))
        .replace('\'', '"');
  }

  private static String quoted(String text) {
    return "'" + text.replace("$", "\\$") + "'";
  }

  /** Reads all documents; says of each that is not refused what came of it. */
  static List<Object> read(ConfingyRuntime confingy, String gadget) {
    List<Object> built = new ArrayList<>();
    for (String document : naming(gadget)) {
      try {
        confingy.prettify(document);
        built.add(String.valueOf(confingy.deserialize(document, Object.class)));
      } catch (DeserializationException e) {
        // As it should be.
      }
    }
    return built;
  }

  /** Reads the documents of the gadgets in a JVM whose loading of classes is looked at. */
  public static void main(String[] arguments) {
    ConfingyRuntime confingy = Confingy.builder().allow(Anything.class).build();
    for (String gadget : gadgets("gadgets-jdk17.txt")) {
      read(confingy, SUPPORTED.contains(gadget) ? gadget : arguments[0] + gadget);
    }
  }
}
