package dev.rollcall.model.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.rollcall.model.Call;
import dev.rollcall.model.text.Length;
import dev.rollcall.model.text.SafeUrl;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Derives the JSON Schema (draft 2020-12) of a {@link Call} from the model's types.
 *
 * <p>Names, order and what is required come from the Jackson annotations of the model and of the
 * classes Immutables generates; descriptions from the model's Javadoc; what neither can say
 * (ranges, patterns) from {@link #CONSTRAINTS}.
 */
final class CallSchema {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String COLOR = "^#[0-9a-f]{6}$";

  private static final Map<String, Consumer<ObjectNode>> CONSTRAINTS =
      Map.of(
          "Call.formatVersion", n -> n.putArray("enum").add(1).add(2),
          "Team.id", n -> n.put("minLength", 1),
          "Slide.level", n -> n.put("minimum", 1).put("maximum", 6),
          "Heading.level", n -> n.put("minimum", 1).put("maximum", 6),
          "Background.color", n -> n.put("pattern", COLOR),
          "Colored.color", n -> n.put("pattern", COLOR),
          "SourceRange.line", n -> n.put("minimum", 1),
          "SourceRange.column", n -> n.put("minimum", 1),
          "SourceRange.endLine", n -> n.put("minimum", 1),
          "SourceRange.endColumn", n -> n.put("minimum", 1));

  private final ModelJavadoc javadoc;
  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  CallSchema(ModelJavadoc javadoc) {
    this.javadoc = javadoc;
  }

  /** Returns the schema of a whole call, all types under {@code $defs} in the order of names. */
  ObjectNode generate() {
    definitions.clear();
    ObjectNode root = NODES.objectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("title", "A community call");
    ObjectNode call = objectSchema(Call.class);
    root.setAll(call);
    ObjectNode defs = root.putObject("$defs");
    definitions.forEach(defs::set);
    return root;
  }

  private ObjectNode schemaOf(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type argument = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == Optional.class) {
        return schemaOf(argument);
      }
      if (generic.getRawType() == List.class) {
        ObjectNode array = NODES.objectNode().put("type", "array");
        array.set("items", schemaOf(argument));
        return array;
      }
    }
    if (type == String.class) {
      return NODES.objectNode().put("type", "string");
    }
    if (type == int.class || type == Integer.class || type == OptionalInt.class) {
      return NODES.objectNode().put("type", "integer");
    }
    if (type == boolean.class || type == Boolean.class) {
      return NODES.objectNode().put("type", "boolean");
    }
    if (type == LocalDate.class) {
      return NODES.objectNode().put("type", "string").put("format", "date");
    }
    if (type instanceof Class<?> named && named.getName().startsWith("dev.rollcall.")) {
      return reference(named);
    }
    throw new IllegalArgumentException("No schema for " + type);
  }

  private ObjectNode reference(Class<?> type) {
    String name = type.getSimpleName();
    if (!definitions.containsKey(name)) {
      definitions.put(name, NODES.objectNode()); // holds the place, for types that hold themselves
      definitions.put(name, definition(type));
    }
    return NODES.objectNode().put("$ref", "#/$defs/" + name);
  }

  private ObjectNode definition(Class<?> type) {
    if (type == SafeUrl.class) {
      return described(type)
          .put("type", "string")
          .put("format", "uri-reference")
          .put("pattern", "^(?!//|\\\\|/\\\\)(([Hh][Tt][Tt][Pp][Ss]?|mailto|tel):|[^:]*([/?#]|$))");
    }
    if (type == Length.class) {
      return described(type).put("type", "string").put("pattern", "^[1-9][0-9]{0,5}(%|px)$");
    }
    if (type.isEnum()) {
      return enumeration(type);
    }
    return type.isSealed() ? union(type) : objectSchema(type);
  }

  private ObjectNode enumeration(Class<?> type) {
    ObjectNode schema = described(type);
    ArrayNode values = schema.putArray("oneOf");
    for (Object constant : type.getEnumConstants()) {
      String name = ((Enum<?>) constant).name();
      JsonProperty property = annotation(fieldOf(type, name), JsonProperty.class);
      ObjectNode value = values.addObject().put("const", property.value());
      javadoc.member(type, name).ifPresent(text -> value.put("description", text));
    }
    return schema;
  }

  private ObjectNode union(Class<?> type) {
    ObjectNode schema = described(type);
    ArrayNode leaves = schema.putArray("oneOf");
    for (JsonSubTypes.Type leaf : annotation(type, JsonSubTypes.class).value()) {
      leaves.add(reference(leaf.value()));
    }
    return schema;
  }

  private ObjectNode objectSchema(Class<?> type) {
    ObjectNode schema = described(type).put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = NODES.arrayNode();
    JsonTypeName typeName = type.getAnnotation(JsonTypeName.class);
    if (typeName != null) {
      properties.putObject(typeProperty(type)).put("const", typeName.value());
      required.add(typeProperty(type));
    }
    for (String name : annotation(type, JsonPropertyOrder.class).value()) {
      ObjectNode property = schemaOf(typeOf(type, name));
      javadoc.member(type, name).ifPresent(text -> property.put("description", text));
      Consumer<ObjectNode> constraint = CONSTRAINTS.get(type.getSimpleName() + "." + name);
      if (constraint != null) {
        constraint.accept(property);
      }
      properties.set(name, property);
      if (isRequired(type, name)) {
        required.add(name);
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    if (type.getSimpleName().equals("Person")) {
      ArrayNode either = schema.putArray("anyOf");
      either.addObject().putArray("required").add("name");
      either.addObject().putArray("required").add("handle");
    }
    return schema.put("additionalProperties", false);
  }

  private ObjectNode described(Class<?> type) {
    ObjectNode schema = NODES.objectNode();
    javadoc.type(type).ifPresent(text -> schema.put("description", text));
    return schema;
  }

  private static String typeProperty(Class<?> leaf) {
    for (Class<?> parent : leaf.getInterfaces()) {
      JsonTypeInfo info = parent.getAnnotation(JsonTypeInfo.class);
      if (info != null) {
        return info.property();
      }
    }
    throw new IllegalArgumentException(leaf + " belongs to no union");
  }

  private static Type typeOf(Class<?> type, String property) {
    for (Method method : type.getMethods()) {
      if (method.getName().equals(property) && method.getParameterCount() == 0) {
        return method.getGenericReturnType();
      }
    }
    throw new IllegalArgumentException(type + " has no " + property);
  }

  private static boolean isRequired(Class<?> type, String property) {
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        if (component.getName().equals(property)) {
          return true;
        }
      }
    }
    try {
      Class<?> generated =
          Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
      Method accessor = generated.getDeclaredMethod(property);
      return annotation(accessor, JsonProperty.class).required();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type + " has no " + property, e);
    }
  }

  private static java.lang.reflect.Field fieldOf(Class<?> type, String name) {
    try {
      return type.getField(name);
    } catch (NoSuchFieldException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static <A extends java.lang.annotation.Annotation> A annotation(
      java.lang.reflect.AnnotatedElement element, Class<A> annotation) {
    return Objects.requireNonNull(
        element.getAnnotation(annotation), () -> element + " lacks " + annotation);
  }
}
