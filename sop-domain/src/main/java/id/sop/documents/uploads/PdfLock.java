package id.sop.documents.uploads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.encryption.PDEncryption;
import org.apache.pdfbox.pdmodel.encryption.SecurityHandler;
import org.apache.pdfbox.pdmodel.encryption.StandardDecryptionMaterial;

/**
 * The lock of a PDF that opens without a password and asks for one only when it is to be changed or copied from (ISO 32000-2, 7.6). Its streams are
 * opened for the check; what is stored keeps its lock.
 *
 * <p>Only the usual locks are taken, and only one for the whole document, so that every program opens the same.
 */
final class PdfLock {

    private static final Pattern REFERRED = Pattern.compile("(\\d{1,10})[\\x00\\s]++(\\d{1,5})[\\x00\\s]++R\\b");
    private static final Pattern OBJECT = Pattern.compile("(\\d{1,10})[\\x00\\s]++(\\d{1,5})[\\x00\\s]++obj");
    private static final Pattern NAMED =
            Pattern.compile("/Encrypt[\\x00\\s]*+(?:(\\d{1,10})[\\x00\\s]++(\\d{1,5})[\\x00\\s]++R\\b|(?=<<))");
    private static final Pattern IDENTIFIED = Pattern.compile("/ID[\\x00\\s]*+(?=\\[)");
    private static final int LONGEST = 16_384;
    private static final int MOST_LEVELS = 3;
    private static final int BLOCK = 16;

    /** Each byte is opened once, and again where streams overlap. */
    private static final long MOST_OPENED = 4L * FileCheck.LARGEST_BYTES;

    private static final String STANDARD = "Standard";

    private final String name;
    private final RandomAccessReadBuffer content;
    private final SecurityHandler<?> handler;
    private long opened;

    private PdfLock(String name, byte[] content, SecurityHandler<?> handler) {
        this.name = name;
        this.content = new RandomAccessReadBuffer(content);
        this.handler = handler;
    }

    /** The lock of the document; empty if it has none. @throws PdfEncrypted if it needs a password, or is an unusual one */
    static Optional<PdfLock> of(String name, byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        Optional<MatchResult> first = Optional.empty();
        for (var named = NAMED.matcher(text); named.find(); ) {
            var same = first.isEmpty()
                    || named.group(1) != null
                            && named.group(1).equals(first.get().group(1))
                            && named.group(2).equals(first.get().group(2));
            if (!same) {
                throw new PdfEncrypted(name);
            }
            first = Optional.of(named.toMatchResult());
        }
        return first.map(
                named -> new PdfLock(name, content, handler(name, dictionary(name, text, named), id(name, text))));
    }

    /** The data of a stream as they are behind the lock, as far as they can be opened. */
    byte[] opened(int from, int to, long number, long generation) {
        var length = handler.isAES() ? (to - from) / BLOCK * BLOCK : to - from;
        opened += length;
        if (opened > MOST_OPENED) {
            throw new PdfOutOfProportion(name);
        }
        var out = new ByteArrayOutputStream(length);
        try (var part = new RandomAccessReadView(content, from, length);
                var stream = new COSStream(IOUtils.createMemoryOnlyStreamCache().create(), part)) {
            decrypt(stream, number, generation);
            try (var raw = stream.createRawInputStream()) {
                raw.transferTo(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
        return out.toByteArray();
    }

    /** What is wrong at the end of the data leaves what was opened before. */
    private void decrypt(COSStream stream, long number, long generation) {
        try {
            handler.decryptStream(stream, number, generation);
        } catch (IOException damaged) {
            return;
        }
    }

    private static COSDictionary dictionary(String name, String text, MatchResult named) {
        var written = named.group(1) == null
                ? text.substring(named.end(), Math.min(text.length(), named.end() + LONGEST))
                : object(name, text, named.group(1), named.group(2));
        for (var level = 0; level < MOST_LEVELS; level++) {
            if (read(written) instanceof COSDictionary dictionary) {
                return dictionary;
            }
            written = REFERRED.matcher(written)
                    .replaceAll(referred ->
                            Matcher.quoteReplacement(object(name, text, referred.group(1), referred.group(2))));
        }
        throw new PdfEncrypted(name);
    }

    /** The value of the first object of these numbers; that no other one is a lock is seen in the end. */
    private static String object(String name, String text, String number, String generation) {
        for (var object = OBJECT.matcher(text); object.find(); ) {
            if (object.group(1).equals(number) && object.group(2).equals(generation)) {
                var end = text.indexOf("endobj", object.end());
                return end < 0 || end - object.end() > LONGEST ? "" : text.substring(object.end(), end);
            }
        }
        throw new PdfEncrypted(name);
    }

    /** Part of the key. @throws PdfEncrypted if several stand in the document */
    private static COSArray id(String name, String text) {
        var id = new COSArray();
        for (var identified = IDENTIFIED.matcher(text); identified.find(); ) {
            var written = text.substring(identified.end(), Math.min(text.length(), identified.end() + LONGEST));
            if (read(written) instanceof COSArray other
                    && other.size() == 2
                    && other.get(0) instanceof COSString first) {
                if (id.size() > 0 && !id.get(0).equals(first)) {
                    throw new PdfEncrypted(name);
                }
                id = other;
            }
        }
        return id;
    }

    private static COSBase read(String written) {
        try {
            return new PDFStreamParser(PdfLexer.bytes(written)).parseNextToken() instanceof COSBase value
                    ? value
                    : null;
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }

    private static SecurityHandler<?> handler(String name, COSDictionary dictionary, COSArray id) {
        if (!isUsual(dictionary)) {
            throw new PdfEncrypted(name);
        }
        try {
            var encryption = new PDEncryption(dictionary);
            var handler = encryption.getSecurityHandler();
            handler.prepareForDecryption(encryption, id, new StandardDecryptionMaterial(""));
            return handler;
        } catch (IOException | RuntimeException needsPassword) {
            throw new PdfEncrypted(name);
        }
    }

    /** RC4 with 40 to 128 bits; the same, or AES, in a filter of 128 bits; AES with 256 bits. */
    private static boolean isUsual(COSDictionary lock) {
        var bits = lock.getInt(COSName.LENGTH, -1);
        return STANDARD.equals(lock.getNameAsString(COSName.FILTER))
                && switch (lock.getInt(COSName.V)) {
                    case 1 -> bits == -1 || bits == 40;
                    case 2 -> bits >= 40 && bits <= 128 && bits % 8 == 0;
                    case 4 -> (bits == -1 || bits == 128) && hasFilter(lock, "V2", "AESV2");
                    case 5 -> hasFilter(lock, "AESV3");
                    default -> false;
                };
    }

    private static boolean hasFilter(COSDictionary lock, String... methods) {
        var filters = lock.getCOSDictionary(COSName.CF);
        var filter = filters == null ? null : filters.getCOSDictionary(COSName.STD_CF);
        return filter != null
                && Arrays.asList(methods).contains(filter.getNameAsString(COSName.CFM))
                && COSName.STD_CF.equals(lock.getCOSName(COSName.STM_F))
                && List.of(COSName.STD_CF, COSName.IDENTITY).contains(lock.getCOSName(COSName.STR_F));
    }
}
