package id.sop.documents.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import id.sop.shared.ArabicForms;
import java.text.Bidi;

/** Lets a set paper write from right to left what is read so, with the algorithm of Java and our joined letters. */
final class PrintBidi implements BidiSplitter, BidiReorderer {

    private Bidi paragraph;

    @Override
    public void setParagraph(String text, byte direction) {
        int base = direction == RTL
                ? Bidi.DIRECTION_RIGHT_TO_LEFT
                : direction == LTR ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        paragraph = new Bidi(text, base);
    }

    @Override
    public int countTextRuns() {
        return paragraph.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        int start = paragraph.getRunStart(index);
        return new BidiTextRun(
                start, paragraph.getRunLimit(index) - start, paragraph.getRunLevel(index) % 2 == 0 ? LTR : RTL);
    }

    @Override
    public byte getBaseDirection(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return bidi.baseIsLeftToRight() ? LTR : RTL;
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return ArabicForms.reversed(text);
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
