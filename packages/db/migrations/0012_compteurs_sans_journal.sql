-- Each request counts, and would wait for the disk to hold its count (docs/decisions/0006).
ALTER TABLE "limite" SET UNLOGGED;
