package info.magnolia.commands;

import java.util.Map;

public class CommandsManager {
    public boolean executeCommand(String catalog, String command, Map<String, Object> parameters)
            throws Exception {
        throw new UnsupportedOperationException();
    }
}
