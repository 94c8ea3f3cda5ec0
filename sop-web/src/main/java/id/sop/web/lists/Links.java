package id.sop.web.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Addresses of the present page with one part of its query string changed: the state of a list stands there and nowhere else. */
@Named
@RequestScoped
public class Links {

    public static final String PAGE = "page";
    public static final String SIZE = "size";
    public static final String SORT = "sort";
    public static final String WITHOUT = "without";
    static final String WITH = "with";
    private static final Set<String> VIEW = Set.of(PAGE, SIZE, SORT, WITHOUT, WITH);
    private static final List<Integer> SIZES = List.of(25, 50, 100);

    @Inject
    HttpServletRequest request;

    private String unasked = "";

    /** A parameter of the query string. */
    public record Parameter(String key, String value) {}

    /** Path of the page without its query string. */
    public String getHere() {
        return request.getRequestURI();
    }

    /** Path and query string that the browser shows, also when the container answers with another page. */
    public String getAsked() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        if (forwarded != null) {
            return address(forwarded, request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING));
        }
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? address(request.getRequestURI(), request.getQueryString()) : failed.toString();
    }

    /** Value of a parameter, empty where it is not there. */
    public String value(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** Whether the parameter has the value. */
    public boolean has(String name, String value) {
        return value(name).equals(value);
    }

    /** The other parameters, for the hidden inputs of a search form; the page number is left out. */
    public List<Parameter> others(String name) {
        Map<String, List<String>> query = query();
        query.remove(name);
        query.remove(PAGE);
        List<Parameter> others = new ArrayList<>();
        query.forEach((key, values) -> values.forEach(value -> others.add(new Parameter(key, value))));
        return others;
    }

    /** This page with a parameter set, from its first page on. */
    public String with(String name, Object value) {
        Map<String, List<String>> query = query();
        query.remove(PAGE);
        query.put(name, List.of(String.valueOf(value)));
        return address(query);
    }

    /** This page with a parameter set, or without it where it has that value already. */
    public String toggled(String name, String value) {
        if (!has(name, value)) {
            return with(name, value);
        }
        return without(name);
    }

    /** The parameters that say how the list is shown and not what it holds, for the hidden inputs of a filter form; the page number is left out. */
    public List<Parameter> getView() {
        return others(PAGE).stream()
                .filter(parameter -> VIEW.contains(parameter.key()))
                .toList();
    }

    /** Whether the address asks for less than all. */
    public boolean isFiltered() {
        return !VIEW.containsAll(query().keySet());
    }

    /** This page without a parameter, from its first page on. */
    public String without(String name) {
        Map<String, List<String>> query = query();
        query.remove(PAGE);
        query.remove(name);
        return address(query);
    }

    /** This page with a column hidden, or shown again. @param byDefault whether it is shown where nothing is said */
    public String column(String column, boolean byDefault) {
        Map<String, List<String>> query = query();
        List<String> named = query.computeIfAbsent(byDefault ? WITHOUT : WITH, name -> new ArrayList<>());
        if (!named.remove(column)) {
            named.add(column);
        }
        return address(query);
    }

    /** Whether a column is shown. @param byDefault whether it is where nothing is said */
    public boolean shows(String column, boolean byDefault) {
        var isNamed =
                query().getOrDefault(byDefault ? WITHOUT : WITH, List.of()).contains(column);
        return isNamed != byDefault;
    }

    /** The query string of this page as it is, for the print and the export of the same list; empty or with its question mark. */
    public String getQuery() {
        String address = address(query());
        return address.substring(getHere().length());
    }

    /** Says how the list is sorted where nothing is asked for, as the address would: the name of a column, after a minus from its end. */
    public void sorted(String order) {
        unasked = order;
    }

    /** This page sorted by a column; a second time the other way round. */
    public String sortedBy(String column) {
        return with(SORT, order().equals(column) ? "-" + column : column);
    }

    /** Value of aria-sort for a column. */
    public String direction(String column) {
        if (order().equals(column)) {
            return "ascending";
        }
        return order().equals("-" + column) ? "descending" : "none";
    }

    private String order() {
        return has(SORT, "") ? unasked : value(SORT);
    }

    /** Another page of the same list. */
    public String page(long number) {
        Map<String, List<String>> query = query();
        query.put(PAGE, List.of(String.valueOf(number)));
        return address(query);
    }

    /** The same list with another page size. */
    public String size(int rows) {
        return with(SIZE, rows);
    }

    public List<Integer> getSizes() {
        return SIZES;
    }

    /** Number of pages. */
    public long pages(long total, long size) {
        return Math.max(1, (total + size - 1) / size);
    }

    private Map<String, List<String>> query() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("jakarta.faces.") && !name.startsWith("primefaces.") && !name.contains(":")) {
                List<String> kept = new ArrayList<>(List.of(values));
                kept.removeIf(String::isEmpty);
                if (!kept.isEmpty()) {
                    query.put(name, kept);
                }
            }
        });
        return query;
    }

    private static String address(Object path, Object query) {
        return query == null ? path.toString() : path + "?" + query;
    }

    private String address(Map<String, List<String>> query) {
        StringBuilder address = new StringBuilder(getHere());
        query.forEach((name, values) -> values.forEach(value -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return address.toString();
    }
}
