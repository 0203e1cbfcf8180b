package vn.communeportal.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.jcr.Session;
import javax.jcr.Workspace;
import javax.jcr.query.Query;
import javax.jcr.query.QueryManager;
import vn.communeportal.host.JcrWork;
import vn.communeportal.host.Repositories;

/** A repository where somebody else works just after the index was asked. */
public final class WatchedQueries {

    private static final Set<Class<?>> ON_THE_WAY =
            Set.of(Workspace.class, QueryManager.class, Query.class);

    private WatchedQueries() {}

    /**
     * @param afterQuery what happens between each answer of the index and what is read then
     */
    public static Repositories of(Repositories real, Runnable afterQuery) {
        return (Repositories)
                Proxy.newProxyInstance(
                        Repositories.class.getClassLoader(),
                        new Class<?>[] {Repositories.class},
                        (proxy, method, arguments) ->
                                method.getName().equals("editing")
                                        ? real.editing(
                                                (String) arguments[0],
                                                watched((JcrWork<?>) arguments[1], afterQuery))
                                        : method.invoke(real, arguments));
    }

    private static <T> JcrWork<T> watched(JcrWork<T> work, Runnable afterQuery) {
        return session -> work.with((Session) watched(Session.class, session, afterQuery));
    }

    private static Object watched(Class<?> type, Object real, Runnable afterQuery) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(real, arguments);
                        if (method.getName().equals("execute")) {
                            afterQuery.run();
                        }
                        return ON_THE_WAY.contains(method.getReturnType())
                                ? watched(method.getReturnType(), result, afterQuery)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
