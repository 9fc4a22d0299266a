package dev.squall.processor.cases;

import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A compiler that runs the processors. */
public enum Compiler {
  JAVAC {
    @Override
    JavaCompiler tool() {
      return ToolProvider.getSystemJavaCompiler();
    }

    @Override
    List<String> options() {
      return List.of("-Xlint:all,-processing,-options", "-Werror", "-proc:full", "-encoding", "UTF-8");
    }
  },
  ECJ {
    @Override
    JavaCompiler tool() {
      return new EclipseCompiler();
    }

    @Override
    List<String> options() {
      return List.of("-25", "-warn:none", "-encoding", "UTF-8");
    }
  };

  abstract JavaCompiler tool();

  abstract List<String> options();
}
