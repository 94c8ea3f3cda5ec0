package id.sop.documents.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import id.sop.shared.ArabicForms;
import java.util.ArrayList;
import java.util.List;

/** Lets a set paper write from right to left what is read so, with joined letters. */
final class PrintBidi implements BidiSplitter, BidiReorderer {

    private final List<BidiTextRun> runs = new ArrayList<>();

    /** Runs from the first to the last letter that is written so; what stands around them is written from the left. */
    @Override
    public void setParagraph(String text, byte direction) {
        runs.clear();
        int from = 0;
        while (from < text.length()) {
            int first = from;
            while (first < text.length() && !isFromRight(text.charAt(first))) {
                first++;
            }
            add(from, first, LTR);
            int last = first;
            for (int i = first; i < text.length() && !isFromLeft(text.charAt(i)); i++) {
                last = isFromRight(text.charAt(i)) ? i + 1 : last;
            }
            add(first, last, RTL);
            from = last;
        }
    }

    private void add(int from, int to, byte direction) {
        if (to > from) {
            runs.add(new BidiTextRun(from, to - from, direction));
        }
    }

    private static boolean isFromRight(char c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isFromLeft(char c) {
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        return runs.get(index);
    }

    @Override
    public byte getBaseDirection(String text) {
        return LTR;
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return ArabicForms.onPaper(text);
    }

    @Override
    public String shapeText(String text) {
        return ArabicForms.shaped(text);
    }

    /** Only measuring asks for it, which may as well measure the joined letters. */
    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
