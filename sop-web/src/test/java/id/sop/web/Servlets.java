package id.sop.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** A request and its answer without a server, as far as filters look at them. */
public final class Servlets {

    public final Map<String, Object> attributes = new HashMap<>();
    public final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    public final StringWriter body = new StringWriter();
    public final HttpServletRequest request = proxy(HttpServletRequest.class, this::ask);
    public final HttpServletResponse response = proxy(HttpServletResponse.class, this::answer);

    public String path = "/files";
    public String pathInfo;
    public String query;
    public String redirect;
    public String account = "siti";
    public String address = "10.0.3.17";
    public int status = 200;
    public boolean errorSent;
    public boolean committed;

    /** Why what was sent cannot be read; null where it can. */
    public RuntimeException unreadable;

    private Object ask(Object proxy, java.lang.reflect.Method method, Object... arguments) {
        return switch (method.getName()) {
            case "getMethod" -> "GET";
            case "getContextPath" -> "";
            case "getRequestURI", "getServletPath" -> path;
            case "getPathInfo" -> pathInfo;
            case "getQueryString" -> query;
            case "getRemoteAddr" -> address;
            case "getUserPrincipal" -> account == null ? null : (Principal) () -> account;
            case "getParameterMap" -> parameters();
            case "getHeader" -> headers.get(arguments[0]);
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    private Map<String, String[]> parameters() {
        if (unreadable != null) {
            throw unreadable;
        }
        return Map.of();
    }

    private Object answer(Object proxy, java.lang.reflect.Method method, Object... arguments) {
        switch (method.getName()) {
            case "isCommitted":
                return committed;
            case "getStatus":
                return status;
            case "getWriter":
                return new PrintWriter(body, true);
            case "sendRedirect":
                redirect = (String) arguments[0];
                return null;
            case "sendError":
                errorSent = true;
                status = (int) arguments[0];
                return null;
            case "setStatus":
                status = (int) arguments[0];
                return null;
            case "reset", "setContentType", "setHeader":
                return null;
            default:
                throw new UnsupportedOperationException(method.getName());
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
