package id.sop.documents.uploads;

import java.nio.charset.StandardCharsets;

/** Reads a stretch of a PDF sign by sign: blanks, comments, words, names and strings (ISO 32000-1, 7.2). It keeps nothing and never goes back. */
final class PdfLexer {

    /** What stands at the present place. */
    enum Token {
        WORD,
        NAME,
        STRING,
        DICTIONARY_BEGINS,
        DICTIONARY_ENDS,
        ARRAY_BEGINS,
        ARRAY_ENDS,
        STRAY,
        END
    }

    /** Longer ones do not occur; what is longer is cut off, which no name that matters is. */
    private static final int LONGEST_WORD = 128;

    private final byte[] content;
    private final int end;
    private int at;
    private int begun;
    private String text = "";

    PdfLexer(byte[] content, int from, int end) {
        this.content = content;
        this.at = from;
        this.end = end;
    }

    /** Where the next token is looked for. */
    int position() {
        return at;
    }

    /** Where the token that was read last begins. */
    int begun() {
        return begun;
    }

    void continueAt(int position) {
        at = position;
    }

    /** The word or the name that was read last; a name without its slash and with its hexadecimal signs decoded. */
    String text() {
        return text;
    }

    Token next() {
        skipBlanks();
        begun = at;
        if (at >= end) {
            return Token.END;
        }
        return switch (content[at]) {
            case '/' -> name();
            case '(' -> literal();
            case '<' -> doubled('<') ? taken(2, Token.DICTIONARY_BEGINS) : hexadecimal();
            case '>' -> doubled('>') ? taken(2, Token.DICTIONARY_ENDS) : taken(1, Token.STRAY);
            case '[' -> taken(1, Token.ARRAY_BEGINS);
            case ']' -> taken(1, Token.ARRAY_ENDS);
            case ')', '{', '}' -> taken(1, Token.STRAY);
            default -> word();
        };
    }

    private void skipBlanks() {
        while (at < end) {
            if (content[at] == '%') {
                while (at < end && content[at] != '\n' && content[at] != '\r') {
                    at++;
                }
            } else if (isBlank(content[at])) {
                at++;
            } else {
                return;
            }
        }
    }

    private Token taken(int length, Token token) {
        at += length;
        return token;
    }

    private boolean doubled(char sign) {
        return at + 1 < end && content[at + 1] == sign;
    }

    private Token word() {
        while (at < end && isRegular(content[at])) {
            at++;
        }
        text = new String(content, begun, Math.min(at - begun, LONGEST_WORD), StandardCharsets.ISO_8859_1);
        return Token.WORD;
    }

    private Token name() {
        var name = new StringBuilder();
        at++;
        while (at < end && isRegular(content[at])) {
            var sign = content[at] & 0xFF;
            if (sign == '#' && at + 2 < end && digit(at + 1) >= 0 && digit(at + 2) >= 0) {
                sign = digit(at + 1) * 16 + digit(at + 2);
                at += 2;
            }
            if (name.length() < LONGEST_WORD) {
                name.append((char) sign);
            }
            at++;
        }
        text = name.toString();
        return Token.NAME;
    }

    private int digit(int position) {
        return Character.digit(content[position], 16);
    }

    private Token literal() {
        var depth = 0;
        for (; at < end; at++) {
            switch (content[at]) {
                case '\\' -> at++;
                case '(' -> depth++;
                case ')' -> depth--;
                default -> {
                    // A sign of the text
                }
            }
            if (depth == 0) {
                return taken(1, Token.STRING);
            }
        }
        at = end;
        return Token.END;
    }

    private Token hexadecimal() {
        while (at < end && content[at] != '>') {
            at++;
        }
        return at < end ? taken(1, Token.STRING) : Token.END;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static boolean isBlank(byte sign) {
        return sign == 0 || sign == '\t' || sign == '\n' || sign == '\f' || sign == '\r' || sign == ' ';
    }

    private static boolean isRegular(byte sign) {
        return !isBlank(sign) && "()<>[]{}/%".indexOf(sign) < 0;
    }
}
