package dev.backcheck.rules.s3;

/** The statements that the examples of this family are about. */
final class Minio {

  private static final String KEY = " WITH IDENTITY = 'S3 Access Key', SECRET = '$(Key)';\n";

  static final String CREATE = create("s3://10.0.0.5:9000/bak");

  static final String NAMED =
      "CREATE CREDENTIAL MinioKey WITH IDENTITY = 'minio', SECRET = '$(Key)';\n";

  private Minio() {}

  /** A credential with the name of a URL. */
  static String create(String url) {
    return "CREATE CREDENTIAL [" + url + "]" + KEY;
  }
}
