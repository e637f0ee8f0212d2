package io.github.casualtyfigures.spark;

import org.apache.spark.sql.connector.catalog.functions.BoundFunction;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.NullType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructType;

/** {@code claims(text, published)} before Spark knows the types of its arguments. */
final class UnboundClaims implements UnboundFunction {

  private static final long serialVersionUID = 1;

  @Override
  public BoundFunction bind(StructType given) {
    if (given.length() != 2) {
      throw new UnsupportedOperationException(
          "claims takes a text and its date, not " + given.length() + " arguments");
    }
    DataType text = given.apply(0).dataType();
    DataType published = given.apply(1).dataType();
    boolean date = published instanceof DateType || published instanceof StringType;
    if (!(text instanceof StringType) || !(date || published instanceof NullType)) {
      throw new UnsupportedOperationException(
          "claims takes (STRING, DATE or STRING), not "
              + ("(" + text.sql() + ", " + published.sql() + ")"));
    }
    return new BoundClaims(published instanceof DateType);
  }

  @Override
  public String name() {
    return "claims";
  }

  @Override
  public String description() {
    return "claims(text STRING, published DATE or STRING): the casualty claims of an article as JSON";
  }
}
