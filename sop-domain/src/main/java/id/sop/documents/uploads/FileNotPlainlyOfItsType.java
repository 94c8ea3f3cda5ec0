package id.sop.documents.uploads;

/** Refused: the file {0} is named as {1}, but its content is something unknown, or passes for something else as well. */
public class FileNotPlainlyOfItsType extends FileDisguised {

    FileNotPlainlyOfItsType(String name, ContentType announced) {
        super(name, announced.name());
    }
}
