package dev.squall.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where the bytes of an uploaded file are. */
abstract class FileContent {

  /** How many bytes there are. */
  abstract long size();

  /** The bytes, from the first one. */
  abstract InputStream open() throws IOException;

  /** Makes them a file at a path where there is none. */
  abstract void moveTo(Path target) throws IOException;
}
