package info.magnolia.cms.filters;

import java.io.IOException;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public abstract class AbstractMgnlFilter {
    protected AbstractMgnlFilter() {
        throw new UnsupportedOperationException();
    }

    public abstract void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException;
}
