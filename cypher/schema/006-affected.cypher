// By what the parts of the derived graph are found that a change has an effect on.
CREATE CONSTRAINT name_group_id IF NOT EXISTS FOR (n:NameGroup) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT block_id IF NOT EXISTS FOR (n:Block) REQUIRE n.id IS UNIQUE;
CREATE INDEX name_group_component IF NOT EXISTS FOR (n:NameGroup) ON (n.component);
CREATE INDEX person_last_name IF NOT EXISTS FOR (n:Person) ON (n.lastName);
CREATE INDEX event_frame IF NOT EXISTS FOR (n:Event) ON (n.frame);
CREATE INDEX agreement_sides IF NOT EXISTS FOR (n:Agreement) ON (n.sides);
