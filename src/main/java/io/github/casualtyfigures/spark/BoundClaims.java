package io.github.casualtyfigures.spark;

import java.time.LocalDate;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** {@link ClaimsFunction} on the values as Spark itself keeps them. May be shared by threads. */
final class BoundClaims implements ScalarFunction<UTF8String> {

  private static final long serialVersionUID = 1;

  private final boolean date;

  /**
   * @param date whether the second argument is a {@code DATE}, and no {@code STRING}
   */
  BoundClaims(boolean date) {
    this.date = date;
  }

  @Override
  public @Nullable UTF8String produceResult(InternalRow row) {
    String text = row.isNullAt(0) ? null : row.getUTF8String(0).toString();
    return UTF8String.fromString(new ClaimsFunction().call(text, published(row)));
  }

  private @Nullable Object published(InternalRow row) {
    if (row.isNullAt(1)) {
      return null;
    }
    return date ? LocalDate.ofEpochDay(row.getInt(1)) : row.getUTF8String(1).toString();
  }

  @Override
  public DataType[] inputTypes() {
    return new DataType[] {DataTypes.StringType, date ? DataTypes.DateType : DataTypes.StringType};
  }

  @Override
  public DataType resultType() {
    return DataTypes.StringType;
  }

  @Override
  public String name() {
    return "claims";
  }

  @Override
  public String canonicalName() {
    return "casualtyfigures.claims(string," + (date ? "date" : "string") + ")";
  }
}
