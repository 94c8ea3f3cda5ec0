package id.sop.documents.print;

import id.sop.documents.uploads.CheckedFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The head of an office's papers (kop naskah dinas), from the government down to the address.
 *
 * @param government the government, such as PEMERINTAH PROVINSI JAMBI
 * @param office the department; may be the empty string where the unit answers to the government itself
 * @param unit the unit that keeps the paper; may be the empty string where the office itself keeps it
 * @param addressLines address, telephone, mail: as many lines as the office prints
 * @param emblem the emblem the office uploaded, a picture; without one its place stays blank
 */
public record Letterhead(
        String government, String office, String unit, List<String> addressLines, Optional<CheckedFile> emblem) {

    /** @throws IllegalArgumentException if the emblem is not a picture */
    public Letterhead {
        addressLines = List.copyOf(addressLines);
        if (emblem.isPresent() && !emblem.get().type().isImage()) {
            throw new IllegalArgumentException("An emblem is a picture");
        }
    }

    Letterhead under(Optional<CheckedFile> picture) {
        return new Letterhead(government, office, unit, addressLines, picture);
    }

    /** From the government down to the unit, in capitals. */
    public List<String> lines() {
        return Stream.of(government, office, unit)
                .filter(line -> !line.isEmpty())
                .map(line -> line.toUpperCase(PaperWords.INDONESIAN))
                .toList();
    }

    /** The emblem as a {@code data:} address, the empty string without one. */
    String emblemUri() {
        return emblem.map(CheckedFile::dataUri).orElse("");
    }
}
