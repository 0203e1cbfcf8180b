package info.magnolia.ui.datasource.optionlist;

import info.magnolia.ui.datasource.BaseDatasourceDefinition;
import java.util.List;

public class OptionListDefinition extends BaseDatasourceDefinition {
    public void setOptions(List<Option> options) {
        throw new UnsupportedOperationException();
    }

    public void setSortable(boolean sortable) {
        throw new UnsupportedOperationException();
    }
}
