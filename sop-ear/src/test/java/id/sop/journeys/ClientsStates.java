package id.sop.journeys;

/** The rows of an admission with the forms of their members, and the pages of a client, looked at on the way. */
class ClientsStates implements PageStates {

    @Override
    public void show(BrowserExtension browser, Inspection inspection) {
        AdmissionWalk walk = new AdmissionWalk(browser, inspection::look);
        walk.announces();
        walk.receives();
        walk.records();
        walk.registers();
        walk.signs();
        Desk head = walk.at("kepala");
        head.opens("clients/hold.xhtml?no=" + walk.intake() + ".2");
        inspection.look(head.officer());
        head.opens("clients/client.xhtml?no=" + walk.intake() + ".1");
        inspection.look(head.officer());
    }
}
