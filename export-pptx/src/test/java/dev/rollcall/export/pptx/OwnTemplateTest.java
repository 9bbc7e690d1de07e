package dev.rollcall.export.pptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What rollcall's own design costs: none of the libraries that partners' designs are read with. */
class OwnTemplateTest {

  /** Run by {@link #isUsedWithoutTheLibrariesForOthers()} where POI cannot be found. */
  public static final class Export implements Supplier<byte[]> {

    /** Called by reflection. */
    public Export() {}

    @Override
    public byte[] get() {
      return Decks.export(SampleCalls.deck());
    }
  }

  @Test
  void isUsedWithoutTheLibrariesForOthers() throws Exception {
    List<URL> classPath = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!entry.matches(".*(poi-|xmlbeans|commons-compress|log4j).*\\.jar")) {
        classPath.add(new File(entry).toURI().toURL());
      }
    }
    try (URLClassLoader loader =
        new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      assertThrows(ClassNotFoundException.class, () -> loader.loadClass("org.apache.poi.Version"));
      assertArrayEquals(new Export().get(), export(loader));
    }
  }

  private static byte[] export(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> type = loader.loadClass(Export.class.getName());
    Method get = Supplier.class.getMethod("get");
    try {
      return (byte[]) get.invoke(type.getConstructor().newInstance());
    } catch (InvocationTargetException e) {
      throw new AssertionError("POI is needed after all", e.getCause());
    }
  }
}
