package id.sop.organisation;

/**
 * What an administrator should look at in an acting appointment, though nothing is refused (SE Kepala BKN 1/SE/I/2021: at most three months,
 * extended for at most three more; Plh where the holder is away, Plt where there is none).
 */
public enum AppointmentWarning {
    LONGER_THAN_THREE_MONTHS,
    LONGER_THAN_SIX_MONTHS,
    POSITION_HAS_A_HOLDER,
    POSITION_HAS_NO_HOLDER
}
