package id.sop.server.outside;

import java.io.IOException;
import java.util.List;

/** The rows of letters. */
class LetterRowsAtWork implements RowsAtWork {

    @Override
    public List<String> pages(OfficeAtWork office) throws IOException, InterruptedException {
        return office.letterAtEveryRow();
    }
}
