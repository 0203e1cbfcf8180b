package info.magnolia.periscope.search;

public interface SearchResultSupplierStrategy<
        S extends SearchResultSupplier, D extends SearchResultSupplierDefinition> {
    S construct(String name, D definition);
}
