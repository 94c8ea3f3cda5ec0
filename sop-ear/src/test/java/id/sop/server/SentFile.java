package id.sop.server;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A file on its way to a field of a form, as the script of the page sends it.
 *
 * @param field the id of the field, such as {@code form:scan}
 */
public record SentFile(String field, String name, byte[] content) {

    /** @param form what the page of the form holds */
    public HttpRequest.Builder with(Map<String, String> form, HttpRequest.Builder request) {
        String boundary = "sop" + UUID.randomUUID();
        Map<String, String> parts = new LinkedHashMap<>(form);
        parts.put("jakarta.faces.partial.ajax", "true");
        parts.put("jakarta.faces.source", field);
        parts.put("jakarta.faces.partial.execute", field);
        parts.put("jakarta.faces.partial.render", "notices " + field + "-files " + field + "-message");
        parts.put(field + "_totalFilesCount", "1");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        parts.forEach((part, value) -> body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                        + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return request.header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Faces-Request", "partial/ajax")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }
}
