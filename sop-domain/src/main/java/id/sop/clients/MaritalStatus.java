package id.sop.clients;

/** Whether somebody is married (status perkawinan). */
public enum MaritalStatus {
    SINGLE,
    MARRIED,
    DIVORCED,
    WIDOWED,
    UNKNOWN
}
