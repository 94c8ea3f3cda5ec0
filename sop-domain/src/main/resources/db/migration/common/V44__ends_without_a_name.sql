-- An end for which the sheet has no name is said in the language of who reads it
update sop_run set ended_as = 'NOT_CONTINUED' where ended_as = 'Tidak dilanjutkan';
