/**
 * What an organization can be. `kind` is the API's enum value, `label` the Neo4j label beside Organization
 * (null where there is none to add), `noun` and `plural` how people say it, `description` the enum's text.
 */
export const organizationKinds = [
  {
    kind: 'COMPANY',
    label: 'Company',
    noun: 'company',
    plural: 'companies',
    description: 'A business, private or state-owned.',
  },
  {
    kind: 'GOVERNMENT_AGENCY',
    label: 'Agency',
    noun: 'agency',
    plural: 'agencies',
    description:
      'A public body that is not a ministry: an agency, authority, service, committee or state centre.',
  },
  {
    kind: 'MINISTRY',
    label: 'Ministry',
    noun: 'ministry',
    plural: 'ministries',
    description: 'A ministry or a department of the rank of one.',
  },
  {
    kind: 'UNIVERSITY',
    label: 'University',
    noun: 'university',
    plural: 'universities',
    description: 'A university, academy or college that teaches.',
  },
  {
    kind: 'RESEARCH_INSTITUTE',
    label: 'ResearchInstitute',
    noun: 'research institute',
    plural: 'research institutes',
    description: 'An institute, laboratory or centre that does research.',
  },
  {
    kind: 'ACCELERATOR',
    label: 'Accelerator',
    noun: 'accelerator',
    plural: 'accelerators',
    description: 'An accelerator, incubator or hub for young companies.',
  },
  {
    kind: 'TECHNOPARK',
    label: 'Technopark',
    noun: 'technology park',
    plural: 'technology parks',
    description: 'A science, technology or industrial park, or a special economic zone.',
  },
  {
    kind: 'FUND',
    label: 'Fund',
    noun: 'fund',
    plural: 'funds',
    description: 'A fund that invests or grants.',
  },
  {
    kind: 'BANK',
    label: 'Bank',
    noun: 'bank',
    plural: 'banks',
    description: 'A commercial, development or central bank.',
  },
  {
    kind: 'NGO',
    label: 'Ngo',
    noun: 'NGO',
    plural: 'NGOs',
    description: 'A foundation, association or other body of civil society.',
  },
  {
    kind: 'CHAMBER',
    label: 'Chamber',
    noun: 'chamber',
    plural: 'chambers',
    description: 'A chamber of commerce, business council or federation of employers.',
  },
  {
    kind: 'INTERGOVERNMENTAL',
    label: 'IntergovernmentalOrganization',
    noun: 'intergovernmental organization',
    plural: 'intergovernmental organizations',
    description: 'A body that states have made together, such as the EU or a multilateral bank.',
  },
  {
    kind: 'MEDIA',
    label: 'Media',
    noun: 'media organization',
    plural: 'media organizations',
    description: 'A news agency, broadcaster or newspaper.',
  },
  {
    kind: 'OTHER',
    label: null,
    noun: 'organization',
    plural: 'organizations',
    description: 'Anything else that is named.',
  },
] as const;

/** One of the closed set of kinds of organization, as the API spells it. */
export type OrganizationKind = (typeof organizationKinds)[number]['kind'];
