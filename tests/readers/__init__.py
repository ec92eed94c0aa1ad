"""Each format read by a program that others wrote, which first shows that it finds what is planted."""
