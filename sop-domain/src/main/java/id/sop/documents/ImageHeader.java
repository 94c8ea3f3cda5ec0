package id.sop.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The dimensions a picture declares. Only the header is read: a small file can declare a picture that fills the memory. */
record ImageHeader(String name, long width, long height) {

    /** @throws FileDamaged if the header cannot be read */
    static ImageHeader read(String name, ContentType type, byte[] content) {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            return new ImageHeader(name, reader.getWidth(0), reader.getHeight(0));
        } catch (IOException | RuntimeException e) {
            throw new FileDamaged(name, e);
        } finally {
            reader.dispose();
        }
    }

    /** @throws ImageTooLarge if the picture has more than {@code pixels} pixels */
    void requireAtMost(long pixels) {
        if (width * height > pixels) {
            throw new ImageTooLarge(name, width * height / 1_000_000, pixels / 1_000_000);
        }
    }
}
