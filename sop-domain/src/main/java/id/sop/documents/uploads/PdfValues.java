package id.sop.documents.uploads;

import id.sop.documents.uploads.PdfLexer.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads the values of one PDF, refuses the names in them by which it acts, and counts how much is read. */
final class PdfValues {

    private static final int MOST_TOKENS = 3_000_000;
    private static final int MOST_LEVELS = 100;

    /** Bytes that are read sign by sign or passed over, also those that are met again because objects overlap. */
    private static final long MOST_READ = 128L << 20;

    private final String name;
    private int tokens;
    private long read;
    private int locks;

    PdfValues(String name) {
        this.name = name;
    }

    /**
     * Reads the value that comes next; what stands in its way is passed over, as some programs do.
     *
     * @return its entries; names without a dictionary around them are kept as {@link PdfDictionary#ITSELF}
     */
    PdfDictionary next(PdfLexer lexer) {
        var token = nextToken(lexer);
        while (token == Token.STRAY) {
            token = nextToken(lexer);
        }
        var value = new PdfDictionary();
        if (token == Token.NAME) {
            PdfNames.requireHarmlessKind(name, lexer.text());
            value.put(PdfDictionary.ITSELF, List.of(lexer.text()));
        } else if (token == Token.ARRAY_BEGINS) {
            value.put(PdfDictionary.ITSELF, array(lexer, "", 0));
        } else {
            value(lexer, token, value, 0, false);
        }
        return value;
    }

    Token nextToken(PdfLexer lexer) {
        var from = lexer.position();
        var token = lexer.next();
        count(lexer.position() - from);
        if (++tokens > MOST_TOKENS) {
            throw new PdfOutOfProportion(name);
        }
        return token;
    }

    /** Bytes that were gone through by other means. */
    void count(int bytes) {
        read += bytes;
        if (read > MOST_READ) {
            throw new PdfOutOfProportion(name);
        }
    }

    /** How many dictionaries there were by which a document is locked. */
    int locks() {
        return locks;
    }

    private void value(PdfLexer lexer, Token token, PdfDictionary dictionary, int level, boolean freely) {
        if (level > MOST_LEVELS) {
            throw new PdfNotPlain(name);
        }
        switch (token) {
            case DICTIONARY_BEGINS -> dictionary(lexer, dictionary, level, freely);
            case ARRAY_BEGINS -> array(lexer, "", level);
            case END -> throw new FileDamaged(name);
            default -> {
                // Numbers and texts do nothing, and a name in a list only names
            }
        }
    }

    private void dictionary(PdfLexer lexer, PdfDictionary dictionary, int level, boolean freely) {
        for (var token = nextToken(lexer); token != Token.DICTIONARY_ENDS; token = nextToken(lexer)) {
            switch (token) {
                case NAME -> {
                    var key = lexer.text();
                    if (!freely && !isIdle(lexer, key)) {
                        PdfNames.requireHarmlessKey(name, key);
                    }
                    entry(lexer, dictionary, key, level);
                }
                // The rest of a reference to another object: number, generation, R
                case WORD -> {
                    requireInside(lexer);
                    if (lexer.text().equals("R")) {
                        dictionary.lastRefers();
                    }
                }
                default -> value(lexer, token, new PdfDictionary(), level + 1, false);
            }
        }
        locks += dictionary.has("O") && dictionary.has("U") && dictionary.has("P") ? 1 : 0;
    }

    /** No actions at all, or what a reader may do with attachments instead of an attachment. */
    private boolean isIdle(PdfLexer lexer, String key) {
        var from = lexer.position();
        var idle = switch (key) {
            case "AA" -> nextToken(lexer) == Token.DICTIONARY_BEGINS && nextToken(lexer) == Token.DICTIONARY_ENDS;
            case "EF" -> nextToken(lexer) == Token.ARRAY_BEGINS;
            default -> false;
        };
        lexer.continueAt(from);
        return idle;
    }

    private void entry(PdfLexer lexer, PdfDictionary dictionary, String key, int level) {
        var token = nextToken(lexer);
        switch (token) {
            case NAME -> {
                PdfNames.requireHarmlessValue(name, key, lexer.text());
                dictionary.put(key, List.of(lexer.text()));
            }
            case WORD -> {
                requireInside(lexer);
                dictionary.put(key, number(lexer.text()));
                PdfNames.requireProportion(name, key, number(lexer.text()));
            }
            case ARRAY_BEGINS -> dictionary.put(key, array(lexer, key, level + 1));
            case DICTIONARY_ENDS -> throw new FileDamaged(name);
            default -> {
                dictionary.put(key, List.of());
                value(lexer, token, new PdfDictionary(), level + 1, PdfNames.areKeysFree(key));
            }
        }
    }

    /** @return the names in it and its references, with a question mark for everything else */
    private List<String> array(PdfLexer lexer, String key, int level) {
        if (level > MOST_LEVELS) {
            throw new PdfNotPlain(name);
        }
        List<String> names = new ArrayList<>();
        var numbers = new long[2];
        for (var token = nextToken(lexer); token != Token.ARRAY_ENDS; token = nextToken(lexer)) {
            if (token == Token.DICTIONARY_ENDS) {
                throw new FileDamaged(name);
            }
            if (token == Token.WORD) {
                requireInside(lexer);
                PdfNames.requireProportion(name, key, number(lexer.text()));
            }
            if (names.size() < PdfStreams.MOST_FILTERS) {
                keep(names, token, lexer.text(), numbers);
            }
            value(lexer, token, new PdfDictionary(), level + 1, false);
        }
        return names;
    }

    private static void keep(List<String> names, Token token, String text, long[] numbers) {
        if (token == Token.WORD && text.equals("R") && names.size() > 1) {
            names.subList(names.size() - 2, names.size()).clear();
            names.add(PdfDictionary.reference(numbers[0]));
        } else {
            names.add(token == Token.NAME ? text : "?");
        }
        numbers[0] = numbers[1];
        numbers[1] = token == Token.WORD ? number(text) : -1;
    }

    /** No object begins or ends while another's value is open. */
    private void requireInside(PdfLexer lexer) {
        var word = lexer.text();
        if (word.equals("obj") || word.equals("endobj") || word.equals("stream") || word.equals("endstream")) {
            throw new FileDamaged(name);
        }
    }

    /** An unusual number is as good as none: the length of a stream is then looked for, and a place is outside. */
    static long number(String word) {
        var end = word.length() > 10 ? 0 : word.length();
        var value = 0L;
        for (var i = 0; i < end; i++) {
            var digit = word.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return end == 0 ? -1 : value;
    }
}
