package vn.communeportal.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.servlet.ReadListener;
import javax.servlet.Servlet;
import javax.servlet.ServletException;
import javax.servlet.ServletInputStream;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** A request to a servlet and its answer, without a server. */
public final class ServletExchange {

    private final String method;
    private final Map<String, String> requestHeaders = new HashMap<>();
    private final InputStream requestBody;
    private final int length;
    private final Map<String, String> headers = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private String remoteAddress = "192.0.2.1";
    private int status = 200;

    public ServletExchange(String method, Map<String, String> headers, byte[] body) {
        this(method, headers, new ByteArrayInputStream(body), body.length);
    }

    /**
     * @param length as a client says it; -1 if it says none
     */
    public ServletExchange(
            String method, Map<String, String> headers, InputStream body, int length) {
        this.method = method;
        headers.forEach((name, value) -> requestHeaders.put(lower(name), value));
        requestBody = body;
        this.length = length;
    }

    public ServletExchange from(String address) {
        remoteAddress = address;
        return this;
    }

    public void run(Servlet servlet) throws IOException {
        try {
            servlet.service(request(), response());
        } catch (ServletException e) {
            throw new IOException(e);
        }
    }

    public HttpServletRequest request() {
        return proxy(HttpServletRequest.class, this::ofRequest);
    }

    private HttpServletResponse response() {
        return proxy(HttpServletResponse.class, this::ofResponse);
    }

    public int status() {
        return status;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public byte[] body() {
        return body.toByteArray();
    }

    private Object ofRequest(Method called, Object[] arguments) {
        switch (called.getName()) {
            case "getMethod":
                return method;
            case "getHeader":
                return requestHeaders.get(lower((String) arguments[0]));
            case "getContentType":
                return requestHeaders.get("content-type");
            case "getContentLength":
                return length;
            case "getContentLengthLong":
                return (long) length;
            case "getCharacterEncoding":
                return "UTF-8";
            case "getRemoteAddr":
                return remoteAddress;
            case "getScheme":
                return "http";
            case "getServerName":
                return requestHeaders.getOrDefault("host", "localhost").replaceAll(":.*", "");
            case "getServerPort":
                return 80;
            case "getInputStream":
                return in();
            case "getParameterMap":
                return Map.of();
            default:
                throw new UnsupportedOperationException(called.toString());
        }
    }

    private Object ofResponse(Method called, Object[] arguments) {
        switch (called.getName()) {
            case "setStatus":
                status = (int) arguments[0];
                return null;
            case "setHeader":
                headers.put((String) arguments[0], (String) arguments[1]);
                return null;
            case "setContentType":
                headers.put("Content-Type", (String) arguments[0]);
                return null;
            case "setContentLength":
                return null;
            case "getOutputStream":
                return out();
            default:
                throw new UnsupportedOperationException(called.toString());
        }
    }

    private ServletInputStream in() {
        return new ServletInputStream() {
            @Override
            public int read() throws IOException {
                return requestBody.read();
            }

            @Override
            public int read(byte[] bytes, int from, int most) throws IOException {
                return requestBody.read(bytes, from, most);
            }

            @Override
            public boolean isFinished() {
                return false;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private ServletOutputStream out() {
        return new ServletOutputStream() {
            @Override
            public void write(int one) {
                body.write(one);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }

    /** What a method of the proxied interface answers. */
    @FunctionalInterface
    private interface Answers {
        Object to(Method method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answers answers) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, arguments) -> answers.to(method, arguments)));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
