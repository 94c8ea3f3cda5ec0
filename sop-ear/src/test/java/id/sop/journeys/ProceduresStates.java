package id.sop.journeys;

import java.util.UUID;

/** A row that confirms, one that decides, one that goes through the papers. */
class ProceduresStates implements PageStates {

    private static final String TRAINING = "PWK-KETERAMPILAN-EX-PSK";

    @Override
    public void show(BrowserExtension browser, Inspection inspection) {
        SheetWalk walk = new SheetWalk(browser, "Pelatihan " + UUID.randomUUID());
        walk.at("pwk.pelaksana").opens("procedures/confirm.xhtml?sop=" + TRAINING);
        inspection.look(walk.at("pwk.pelaksana").officer());
        walk.starts("pwk.pelaksana", TRAINING);
        inspection.look(walk.takes("pwk.disabilitas").officer());
        walk.performs("pwk.disabilitas");
        inspection.look(walk.takes("pwk.pelaksana").officer());
    }
}
