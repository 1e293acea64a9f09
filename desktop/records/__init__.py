"""What the program keeps of its work over months: the history of results and the audit log. No Qt."""
