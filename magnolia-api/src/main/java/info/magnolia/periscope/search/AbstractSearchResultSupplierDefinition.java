package info.magnolia.periscope.search;

public abstract class AbstractSearchResultSupplierDefinition
        implements SearchResultSupplierDefinition {
    public int getResultLimit() {
        throw new UnsupportedOperationException();
    }
}
