// A write that is repeated finds what an earlier try of it left, and waits for one that is still under way.
CREATE CONSTRAINT write_mark_token IF NOT EXISTS FOR (n:WriteMark) REQUIRE n.token IS UNIQUE;
