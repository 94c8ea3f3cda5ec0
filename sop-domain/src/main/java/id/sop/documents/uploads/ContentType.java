package id.sop.documents.uploads;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of file an office may attach to a paper (scan or photograph). */
public enum ContentType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg", "jfif", "jpe"),
    PNG("image/png", "png"),
    /** Taken as the pages of a PDF: browsers show none. */
    TIFF("image/tiff", "tif", "tiff");

    private final String mediaType;
    private final List<String> extensions;

    ContentType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** The media type by which the file is sent back, such as {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** The endings of a file name that announce this type, lower case and without the dot. */
    public List<String> extensions() {
        return extensions;
    }

    /** Whether the file is one picture and not a document of pages. */
    public boolean isImage() {
        return this == JPEG || this == PNG;
    }

    /** The type that the name of a file announces by its ending; empty when the ending is none of ours. */
    static Optional<ContentType> announcedBy(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions.stream().anyMatch(extension -> lower.endsWith("." + extension)))
                .findFirst();
    }

    static Optional<ContentType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** All accepted types as a reader knows them: {@code PDF, JPEG, PNG, TIFF}. */
    static String accepted() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
