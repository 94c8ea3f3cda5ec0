package id.sop.web.shared;

import id.sop.shared.Fingerprint;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names each script, style and image with a version in its address, so that browsers may keep it for a year and still ask for a new one: the
 * fingerprint of its content, where the library that brings it states none.
 */
public class ResourceVersions extends ResourceHandlerWrapper {

    /** A year, as web.xml tells Faces. */
    public static final String CACHED = "max-age=31536000";

    private static final int LENGTH = 12;

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    /** Wraps the handler of the container, as faces-config.xml has it. */
    public ResourceVersions(ResourceHandler wrapped) {
        super(wrapped);
    }

    /** Whether a request asks for a part of pages, which is the same for everybody. */
    public static boolean isResource(HttpServletRequest request) {
        return request.getServletPath().startsWith(ResourceHandler.RESOURCE_IDENTIFIER);
    }

    @Override
    public Resource createResource(String name) {
        return versioned(super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String type) {
        return versioned(super.createResource(name, library, type));
    }

    private Resource versioned(Resource resource) {
        return resource == null ? null : new Versioned(resource);
    }

    /** A resource whose address has a version. */
    private final class Versioned extends ResourceWrapper {

        Versioned(Resource resource) {
            super(resource);
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            return path.contains("v=") ? path : path + (path.contains("?") ? "&v=" : "?v=") + version();
        }

        private String version() {
            return versions.computeIfAbsent(getLibraryName() + "/" + getResourceName(), key -> fingerprint());
        }

        private String fingerprint() {
            try (InputStream content = getInputStream()) {
                return Fingerprint.of(content.readAllBytes()).substring(0, LENGTH);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
