package info.magnolia.periscope.search;

public interface SearchResultSupplierDefinition {
    @SuppressWarnings("rawtypes")
    SearchResultSupplierStrategy getStrategy();
}
