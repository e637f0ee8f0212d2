package io.github.casualtyfigures.spark;

import org.apache.spark.sql.catalyst.analysis.NoSuchFunctionException;
import org.apache.spark.sql.connector.catalog.FunctionCatalog;
import org.apache.spark.sql.connector.catalog.Identifier;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * A catalog of one function, for where SQL is all there is, as in {@code spark-sql} or over JDBC:
 *
 * <pre>{@code
 * SET spark.sql.catalog.casualties = io.github.casualtyfigures.spark.ClaimsCatalog;
 * SELECT id, casualties.claims(text, published) FROM articles;
 * }</pre>
 *
 * <p>{@code claims} is {@link ClaimsFunction} under another name. Spark makes the catalog by
 * itself; may be shared by threads.
 */
public final class ClaimsCatalog implements FunctionCatalog {

  private static final Identifier CLAIMS = Identifier.of(new String[0], "claims");

  private String name = "casualties";

  /** As Spark makes it. */
  public ClaimsCatalog() {}

  @Override
  public void initialize(String givenName, CaseInsensitiveStringMap options) {
    name = givenName;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Identifier[] listFunctions(String[] namespace) {
    return namespace.length == 0 ? new Identifier[] {CLAIMS} : new Identifier[0];
  }

  @Override
  public UnboundFunction loadFunction(Identifier identifier) throws NoSuchFunctionException {
    if (identifier.namespace().length > 0 || !identifier.name().equalsIgnoreCase(CLAIMS.name())) {
      throw new NoSuchFunctionException(identifier);
    }
    return new UnboundClaims();
  }
}
