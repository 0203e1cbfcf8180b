package info.magnolia.context;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public interface WebContext extends Context {
    HttpServletRequest getRequest();

    HttpServletResponse getResponse();
}
