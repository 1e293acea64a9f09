"""What may go wrong, made to go wrong: damaged films, kills, full disks."""
