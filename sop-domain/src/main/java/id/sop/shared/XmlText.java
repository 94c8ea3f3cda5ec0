package id.sop.shared;

/** Text as an XML document can bear it. */
public final class XmlText {

    private XmlText() {}

    /** The text without the characters that XML 1.0 (section 2.2) forbids even when escaped. */
    public static String legal(String text) {
        if (text.codePoints().allMatch(XmlText::isLegal)) {
            return text;
        }
        return text.codePoints()
                .filter(XmlText::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
