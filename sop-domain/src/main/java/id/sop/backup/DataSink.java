package id.sop.backup;

import java.io.IOException;
import java.io.InputStream;

/** Where the data of a database go while they are read, table by table and row by row. */
interface DataSink {

    /** Only the fingerprints are wanted. */
    DataSink NOWHERE = new DataSink() {
        @Override
        public void begin(StoredTable table) {}

        @Override
        public Content content(InputStream content) throws IOException {
            return Content.copied(content, null);
        }

        @Override
        public void line(String line) {}

        @Override
        public void end() {}
    };

    void begin(StoredTable table) throws IOException;

    /** Takes the content of a column of the next row. */
    Content content(InputStream content) throws IOException;

    void line(String line) throws IOException;

    void end() throws IOException;
}
