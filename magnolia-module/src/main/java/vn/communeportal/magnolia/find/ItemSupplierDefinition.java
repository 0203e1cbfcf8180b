package vn.communeportal.magnolia.find;

import info.magnolia.objectfactory.Components;
import info.magnolia.periscope.search.AbstractSearchResultSupplierDefinition;
import info.magnolia.periscope.search.SearchResultSupplierStrategy;

/** Has Magnolia's <i>Find…</i> ask the portal too. */
public class ItemSupplierDefinition extends AbstractSearchResultSupplierDefinition {

    @Override
    public SearchResultSupplierStrategy<ItemSupplier, ItemSupplierDefinition> getStrategy() {
        return (name, definition) ->
                new ItemSupplier(
                        name,
                        definition.getResultLimit(),
                        Components.getComponent(MemberItems.class));
    }
}
