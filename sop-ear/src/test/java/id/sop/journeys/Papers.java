package id.sop.journeys;

import java.nio.charset.StandardCharsets;

/** Files that people attach. */
final class Papers {

    private Papers() {}

    /** A page of paper, as small as a PDF can be. */
    static byte[] page() {
        return """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
                xref
                0 4
                0000000000 65535 f\s
                0000000009 00000 n\s
                0000000052 00000 n\s
                0000000101 00000 n\s
                trailer<</Size 4/Root 1 0 R>>
                startxref
                164
                %%EOF
                """.getBytes(StandardCharsets.US_ASCII);
    }
}
