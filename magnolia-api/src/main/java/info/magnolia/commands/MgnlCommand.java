package info.magnolia.commands;

import info.magnolia.context.Context;

public abstract class MgnlCommand {
    protected MgnlCommand() {
        throw new UnsupportedOperationException();
    }

    public abstract boolean execute(Context context) throws Exception;
}
