package info.magnolia.ui.datasource.jcr;

import info.magnolia.ui.datasource.BaseDatasourceDefinition;
import java.util.Set;

public class JcrDatasourceDefinition extends BaseDatasourceDefinition {
    public void setWorkspace(String workspace) {
        throw new UnsupportedOperationException();
    }

    public void setAllowedNodeTypes(Set<String> allowedNodeTypes) {
        throw new UnsupportedOperationException();
    }

    public void setDescribeByProperty(String describeByProperty) {
        throw new UnsupportedOperationException();
    }
}
