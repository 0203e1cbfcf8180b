package vn.communeportal.magnolia;

import info.magnolia.context.WebContext;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import javax.jcr.Session;
import vn.communeportal.templating.PageTree;

/**
 * A request's context in which pages are read with the portal's rights in place of those of the
 * person: a page is made of components of the province's page too, which members of boards may not
 * open. All else is the person's own.
 */
final class ReadingContext implements InvocationHandler {

    private final WebContext context;
    private final Session pages;

    private ReadingContext(WebContext context, Session pages) {
        this.context = context;
        this.pages = pages;
    }

    /**
     * @param pages the portal's session on the website, open as long as the context is used
     */
    static WebContext of(WebContext context, Session pages) {
        return (WebContext)
                Proxy.newProxyInstance(
                        ReadingContext.class.getClassLoader(),
                        new Class<?>[] {WebContext.class},
                        new ReadingContext(context, pages));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("getJCRSession") && PageTree.WORKSPACE.equals(arguments[0])) {
            return pages;
        }
        try {
            return method.invoke(context, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
