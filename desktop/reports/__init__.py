"""Reports on paper: one film or a whole list, as PDF or on a printer. The same painting code for both."""
